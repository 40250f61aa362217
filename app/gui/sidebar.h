#pragma once

#include <QButtonGroup>
#include <QList>
#include <QPushButton>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace hipwise {

class PlainLabel;

/// One destination of the sidebar: icon and word, filled while it is the one that is open.
class SidebarButton : public QPushButton {
    Q_OBJECT

  public:
    SidebarButton(const QString& icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// Long words may be cut short.
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintWords(QPainter& painter, const QColor& ink) const;

    QString m_icon;
};

/// A page to go to, with the words and the key of its action.
struct Destination {
    QString icon;
    const QAction* action;
};

/// The way from page to page; at the bottom who trains and how the window looks.
class Sidebar : public QWidget {
    Q_OBJECT

  public:
    /// The destinations from top to bottom, counted from 0.
    explicit Sidebar(const QList<Destination>& destinations, QWidget* parent = nullptr);

    void setDestination(int number);
    void setDestinationsVisible(bool visible);
    /// Moves the keyboard to the destination that is open.
    void takeFocus();
    /// Wider than its words need, where the window has room.
    void setRoomy(bool roomy);
    void setPerson(const QString& name);
    QPushButton& personButton() { return *m_person; }
    QPushButton& appearanceButton() { return *m_appearance; }

  Q_SIGNALS:
    void destinationChosen(int number);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void followFont();
    void addDestination(const Destination& destination);

    QBoxLayout* m_destinations;
    QButtonGroup m_group;
    SidebarButton* m_appearance;
    PlainLabel* m_title;
    SidebarButton* m_person;
    bool m_roomy = true;
};

} // namespace hipwise
