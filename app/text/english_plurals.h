#pragma once

#include <QTranslator>

namespace hipwise {

/// Gives "%n day(s)" its two English forms, "1 day" and "2 days". A translation installed after it
/// is asked first.
class EnglishPlurals : public QTranslator {
  public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* comment,
                      int number) const override;
};

} // namespace hipwise
