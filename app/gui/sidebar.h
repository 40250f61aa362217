#pragma once

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

class QBoxLayout;

namespace hipwise {

class PlainLabel;

/// One destination of the sidebar: icon and word, filled while it is the one that is open.
class SidebarButton : public QPushButton {
    Q_OBJECT

  public:
    SidebarButton(const QString& icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_icon;
};

/// The way from page to page; at the bottom who trains and how the window looks.
class Sidebar : public QWidget {
    Q_OBJECT

  public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Adds a destination below the others and returns its number, counted from 0.
    int addDestination(const QString& icon, const QString& text);
    void setDestination(int number);
    void setDestinationsVisible(bool visible);
    /// Moves the keyboard to the destination that is open.
    void takeFocus();
    /// Wider than its words need, where the window has room.
    void setRoomy(bool roomy);
    void setPerson(const QString& name);
    QPushButton& appearanceButton() { return *m_appearance; }

  Q_SIGNALS:
    void destinationChosen(int number);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void followFont();

    QBoxLayout* m_destinations;
    QButtonGroup m_group;
    SidebarButton* m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_person;
    bool m_roomy = true;
};

} // namespace hipwise
