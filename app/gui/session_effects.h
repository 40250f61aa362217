#pragma once

#include "app/desktop/screen_awake.h"
#include "app/desktop/tones.h"
#include "app/desktop/voice.h"
#include "app/models/cue_choices.h"
#include "app/models/guide_scene.h"

#include <QObject>

#include <memory>

namespace hipwise {

class SessionPage;

/// The tone of a kind of cue; empty where it is silent.
std::optional<Tone> toneOf(Cue::Kind kind);

/// What a guided session does outside the window: it is heard, and keeps the screen awake.
class SessionEffects : public QObject {
    Q_OBJECT

  public:
    SessionEffects(SessionPage& page, QDBusConnection bus, QObject* parent = nullptr);

    /// The same for another page that times somebody: it emits `cued` and `runningChanged`.
    template <class Page>
    void alsoFollow(Page& page) {
        connect(&page, &Page::runningChanged, this, &SessionEffects::follow);
        connect(&page, &Page::cued, this, &SessionEffects::sound);
    }

  private:
    void follow(bool running);
    void sound(const Cue& cue);
    void choose(const CueChoices& choices);
    void seekVoice();

    CueChoices m_choices;
    ScreenAwake m_awake;
    Tones m_tones;
    /// Opened with the first session: an engine may take seconds.
    std::unique_ptr<Voice> m_voice;
    bool m_soughtVoice = false;
    bool m_running = false;
};

} // namespace hipwise
