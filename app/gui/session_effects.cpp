#include "app/gui/session_effects.h"

#include "app/pages/session_page.h"

namespace hipwise {

std::optional<Tone> toneOf(Cue::Kind kind) {
    switch (kind) {
    case Cue::Kind::None:
        return std::nullopt;
    case Cue::Kind::Count:
        return Tone::Count;
    case Cue::Kind::Start:
        return Tone::Start;
    case Cue::Kind::End:
        return Tone::End;
    case Cue::Kind::Change:
        return Tone::Change;
    case Cue::Kind::Finished:
        return Tone::Finished;
    }
    return std::nullopt;
}

SessionEffects::SessionEffects(SessionPage& page, QDBusConnection bus, QObject* parent)
    : QObject(parent),
      m_awake(std::move(bus)) {
    alsoFollow(page);
    connect(&page, &SessionPage::cueChoicesChanged, this, &SessionEffects::choose);
    choose(page.cueChoices());
}

void SessionEffects::choose(const CueChoices& choices) {
    m_choices = choices;
    if (m_voice && !choices.voice)
        m_voice->stop();
    if (m_running)
        seekVoice();
}

void SessionEffects::seekVoice() {
    if (!m_choices.voice || m_soughtVoice)
        return;
    m_soughtVoice = true;
    m_voice = systemVoice();
}

void SessionEffects::follow(bool running) {
    m_running = running;
    if (!running)
        return m_awake.release();
    m_awake.keep(tr("A session or a test is under way"));
    seekVoice();
}

/// A count is said or sounds, not both; a turn does both.
void SessionEffects::sound(const Cue& cue) {
    const bool speaks = m_choices.voice && m_voice && m_voice->isReady();
    if (speaks)
        m_voice->say(cue.words);
    const auto tone = toneOf(cue.kind);
    if (tone && m_choices.tones && !(speaks && cue.kind == Cue::Kind::Count))
        m_tones.play(*tone);
}

} // namespace hipwise
