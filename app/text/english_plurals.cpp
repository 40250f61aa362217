#include "app/text/english_plurals.h"

namespace hipwise {

QString EnglishPlurals::translate(const char*, const char* text, const char*, int number) const {
    static const auto ending = QLatin1String("(s)");
    QString words = QString::fromUtf8(text);
    if (number < 0 || !words.contains(ending))
        return {};
    return words.replace(ending, number == 1 ? QString() : QStringLiteral("s"));
}

} // namespace hipwise
