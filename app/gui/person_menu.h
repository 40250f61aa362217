#pragma once

#include <QList>
#include <QMenu>
#include <QStringList>

namespace hipwise {

/// Who trains: everybody in the data file, a plan for one more, and the reminder.
class PersonMenu : public QMenu {
    Q_OBJECT

  public:
    /// `below` are the window's actions about people: a plan for one more, the reminder.
    explicit PersonMenu(QList<QAction*> below, QWidget* parent = nullptr);

    void setPeople(const QStringList& names, const QString& current);

  Q_SIGNALS:
    void chosen(const QString& name);

  private:
    QList<QAction*> m_below;
};

} // namespace hipwise
