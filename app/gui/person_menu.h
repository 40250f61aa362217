#pragma once

#include <QMenu>
#include <QStringList>

namespace hipwise {

/// Who trains: everybody in the data file, and a plan for one more.
class PersonMenu : public QMenu {
    Q_OBJECT

  public:
    /// `newPerson` is the window's action that starts a plan for one more person.
    explicit PersonMenu(QAction& newPerson, QWidget* parent = nullptr);

    void setPeople(const QStringList& names, const QString& current);

  Q_SIGNALS:
    void chosen(const QString& name);

  private:
    QAction& m_newPerson;
};

} // namespace hipwise
