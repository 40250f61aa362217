#pragma once

#include <QString>

#include <memory>

namespace hipwise {

/// Says English words aloud; nothing of it waits.
class Voice {
  public:
    virtual ~Voice() = default;

    /// Takes the place of what is being said; nothing is said later because it could not be now.
    virtual void say(const QString& words) = 0;
    virtual void stop() = 0;
    /// Whether words would be heard, as far as is known; an engine may take seconds first.
    virtual bool isReady() const = 0;
};

/// The voice module where it is installed and finds an engine, else one of the speaking programs;
/// null where there is neither.
std::unique_ptr<Voice> systemVoice();

/// The voice of the module in that folder; null where there is none or it has no engine.
std::unique_ptr<Voice> moduleVoice(const QString& folder);

} // namespace hipwise
