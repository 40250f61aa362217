#pragma once

#include <QDBusVariant>
#include <QObject>

namespace hipwise {

/// Whether the desktop asks for a dark look, by the settings portal; light where there is none.
class SystemAppearance : public QObject {
    Q_OBJECT

  public:
    explicit SystemAppearance(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }

  Q_SIGNALS:
    void changed();

  private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

  private:
    void ask();
    void setScheme(const QVariant& scheme);

    bool m_dark = false;
};

} // namespace hipwise
