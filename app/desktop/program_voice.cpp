#include "app/desktop/program_voice.h"

#include "app/desktop/side_programs.h"

#include <QStandardPaths>

#include <utility>

namespace hipwise {

namespace {

/// The speech dispatcher speaks on when its client is gone, so silence has to be asked for. It lets
/// new words take the place of those before.
class DispatcherVoice final : public Voice {
  public:
    explicit DispatcherVoice(QString program) : m_program(std::move(program)) {}

    void say(const QString& words) override {
        m_programs.stopAll();
        m_programs.start(m_program,
                         {QStringLiteral("--wait"), QStringLiteral("--application-name"),
                          QStringLiteral("Hipwise"), QStringLiteral("--language"),
                          QStringLiteral("en"), QStringLiteral("--"), words},
                         [this](bool well) { m_ready = well; });
    }

    /// Cancelling silences a screen reader too: only while there is something of ours to silence.
    void stop() override {
        if (m_programs.running() == 0)
            return;
        m_programs.stopAll();
        m_programs.start(m_program, {QStringLiteral("--cancel")});
    }

    bool isReady() const override { return m_ready; }

  private:
    QString m_program;
    bool m_ready = true;
    SidePrograms m_programs;
};

/// A program that speaks as long as it runs.
class EspeakVoice final : public Voice {
  public:
    explicit EspeakVoice(QString program) : m_program(std::move(program)) {}

    void say(const QString& words) override {
        m_programs.stopAll();
        m_programs.start(
            m_program, {QStringLiteral("-v"), QStringLiteral("en-gb"), QStringLiteral("--"), words},
            [this](bool well) { m_ready = well; });
    }

    void stop() override { m_programs.stopAll(); }

    bool isReady() const override { return m_ready; }

  private:
    QString m_program;
    bool m_ready = true;
    SidePrograms m_programs;
};

} // namespace

std::unique_ptr<Voice> programVoice() {
    if (auto path = QStandardPaths::findExecutable(QStringLiteral("spd-say")); !path.isEmpty())
        return std::make_unique<DispatcherVoice>(std::move(path));
    if (auto path = QStandardPaths::findExecutable(QStringLiteral("espeak-ng")); !path.isEmpty())
        return std::make_unique<EspeakVoice>(std::move(path));
    return nullptr;
}

} // namespace hipwise
