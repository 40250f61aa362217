#include "app/desktop/voice.h"

namespace hipwise {

namespace {

/// Is ready while it has words.
class FakeVoice final : public Voice {
  public:
    void say(const QString& words) override { m_words = words; }
    void stop() override { m_words.clear(); }
    bool isReady() const override { return !m_words.isEmpty(); }

  private:
    QString m_words;
};

} // namespace

} // namespace hipwise

extern "C" Q_DECL_EXPORT hipwise::Voice* hipwiseVoice() {
    return new hipwise::FakeVoice;
}
