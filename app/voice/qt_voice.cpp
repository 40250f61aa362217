#include "app/desktop/voice.h"

#include <QLocale>
#include <QTextToSpeech>
#include <QThread>

#include <array>
#include <atomic>
#include <chrono>

namespace hipwise {

namespace {

/// Nothing Hipwise says takes as long: an engine that still speaks then is stuck.
constexpr std::chrono::seconds longestWords{10};
/// How long an engine that hangs may hold up the program when it closes.
constexpr unsigned long goodbyeMilliseconds = 500;

/// British if there is a choice, for the words are written so.
QLocale englishOf(const QList<QLocale>& locales) {
    static constexpr std::array wanted{QLocale::UnitedKingdom, QLocale::UnitedStates};
    for (const auto territory : wanted)
        if (const QLocale locale(QLocale::English, territory); locales.contains(locale))
            return locale;
    for (const QLocale& locale : locales)
        if (locale.language() == QLocale::English)
            return locale;
    return QLocale(QLocale::English);
}

/// Talks to the engine in a thread of its own: an engine may hang in any call, and the speech
/// dispatcher takes seconds to open. Any thread may ask `isReady` and take a turn.
class Speech final : public QObject {
  public:
    void open() {
        const QStringList engines = QTextToSpeech::availableEngines();
        const auto dispatcher = QStringLiteral("speechd");
        m_engine = engines.contains(dispatcher) ? new QTextToSpeech(dispatcher, this)
                                                : new QTextToSpeech(this);
        connect(m_engine, &QTextToSpeech::stateChanged, this, [this] { follow(); });
        m_engine->setLocale(englishOf(m_engine->availableLocales()));
        follow();
    }

    /// What waited for an earlier turn is not said any more.
    int nextTurn() { return ++m_turn; }

    void say(const QString& words, int turn) {
        if (turn != m_turn)
            return;
        beginWork();
        stop();
        m_engine->say(words);
        follow();
    }

    void stop() {
        if (m_engine->state() == QTextToSpeech::Speaking)
            m_engine->stop();
    }

    bool isReady() const {
        const auto since = m_workingSince.load();
        return m_usable &&
               (since == idle || Clock::now().time_since_epoch() - since < longestWords);
    }

  private:
    using Clock = std::chrono::steady_clock;
    static constexpr Clock::duration idle{0};

    void beginWork() {
        if (m_workingSince.load() == idle)
            m_workingSince = Clock::now().time_since_epoch();
    }

    void follow() {
        const auto state = m_engine->state();
        m_usable = state != QTextToSpeech::Error;
        if (state == QTextToSpeech::Speaking)
            beginWork();
        else
            m_workingSince = idle;
    }

    QTextToSpeech* m_engine = nullptr;
    std::atomic<bool> m_usable = false;
    std::atomic<int> m_turn = 0;
    /// Since when the engine has been speaking or has not come back from a call.
    std::atomic<Clock::duration> m_workingSince{idle};
};

class QtVoice final : public Voice {
  public:
    QtVoice() {
        m_speech->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::started, m_speech, &Speech::open);
        QObject::connect(m_thread, &QThread::finished, m_speech, &QObject::deleteLater);
        m_thread->start();
    }

    ~QtVoice() override {
        stop();
        m_thread->quit();
        if (m_thread->wait(goodbyeMilliseconds))
            delete m_thread;
    }

    void say(const QString& words) override {
        if (!isReady())
            return;
        QMetaObject::invokeMethod(
            m_speech,
            [speech = m_speech, words, turn = m_speech->nextTurn()] { speech->say(words, turn); });
    }

    void stop() override {
        m_speech->nextTurn();
        QMetaObject::invokeMethod(m_speech, [speech = m_speech] { speech->stop(); });
    }

    bool isReady() const override { return m_speech->isReady(); }

  private:
    QThread* m_thread = new QThread;
    Speech* m_speech = new Speech;
};

} // namespace

} // namespace hipwise

/// What `moduleVoice` looks for: the caller owns the voice; null where there is no engine.
extern "C" Q_DECL_EXPORT hipwise::Voice* hipwiseVoice() {
    return QTextToSpeech::availableEngines().isEmpty() ? nullptr : new hipwise::QtVoice;
}
