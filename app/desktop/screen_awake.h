#pragma once

#include <QDBusConnection>

#include <memory>

namespace hipwise {

/// Keeps the screen from going dark, by the desktop's screen saver or its portal; does nothing
/// where there is neither.
class ScreenAwake {
  public:
    explicit ScreenAwake(QDBusConnection bus);
    /// Lets the screen go.
    ~ScreenAwake();
    ScreenAwake(const ScreenAwake&) = delete;
    ScreenAwake& operator=(const ScreenAwake&) = delete;

    /// Asks once, however often it is called, until released; the desktop may show `why`.
    void keep(const QString& why);
    void release();
    /// Whether the desktop has agreed: its answer comes later than `keep`.
    bool isKept() const;

  private:
    struct Request;
    static void askScreenSaver(const std::shared_ptr<Request>& request);
    static void askPortal(const std::shared_ptr<Request>& request);

    QDBusConnection m_bus;
    std::shared_ptr<Request> m_request;
};

} // namespace hipwise
