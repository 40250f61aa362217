#pragma once

#include <QDBusVariant>
#include <QObject>

namespace hipwise {

/// Whether the desktop asks for a dark look and for less motion, by the settings portal; light and
/// moving where there is none.
class SystemAppearance : public QObject {
    Q_OBJECT

  public:
    explicit SystemAppearance(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }
    bool wantsLessMotion() const { return m_lessMotion || !m_animations; }

  Q_SIGNALS:
    void changed();

  private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

  private:
    void ask(const QString& space, const QString& key);
    void take(const QString& space, const QString& key, const QVariant& value);

    bool m_dark = false;
    bool m_lessMotion = false;
    /// What GNOME calls it.
    bool m_animations = true;
};

} // namespace hipwise
