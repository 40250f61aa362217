#include "app/text/dose_words.h"

#include "app/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace hipwise {

namespace {

struct Doses {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Doses)
};

/// The value that all days share; empty where they differ.
template <class Read>
auto shared(const DosesByDay& doses, Read read) -> std::optional<decltype(read(*doses.front()))> {
    std::optional<decltype(read(*doses.front()))> value;
    for (const auto* dose : doses) {
        if (!dose)
            continue;
        if (value && *value != read(*dose))
            return std::nullopt;
        value = read(*dose);
    }
    return value;
}

const Prescription& anyOf(const DosesByDay& doses) {
    return **std::ranges::find_if(doses, [](const auto* dose) { return dose != nullptr; });
}

/// "10" or "25 seconds", behind "sets of".
QString amountOfSet(const Amount& amount) {
    return std::holds_alternative<Reps>(amount) ? QString::number(numberOf(amount))
                                                : amountInWords(amount);
}

QString setsAndAmount(std::optional<int> sets, const std::optional<Amount>& amount) {
    if (sets && amount) {
        const auto pattern =
            *sets == 1 ? Doses::tr("%1 set of %2") : Doses::tr("%1 sets of %2", "many sets");
        return pattern.arg(*sets).arg(amountOfSet(*amount));
    }
    if (sets)
        return *sets == 1 ? Doses::tr("%1 set").arg(*sets) : Doses::tr("%1 sets").arg(*sets);
    return amount ? Doses::tr("sets of %1").arg(amountOfSet(*amount)) : Doses::tr("see each day");
}

/// Seconds at the top of one repetition, from a tempo such as "2-1-2"; 0 where it says none.
int holdAtTop(const Prescription& dose) {
    const auto parts = toQt(dose.tempo).split(QLatin1Char('-'));
    const bool counted = std::holds_alternative<Reps>(dose.amount) && parts.size() == 3;
    return counted ? parts.at(1).toInt() : 0;
}

QStringList extras(const DosesByDay& doses) {
    QStringList words;
    const auto& any = anyOf(doses);
    if (const QString pace = slowPaceWords(any.tempo); !pace.isEmpty())
        words << pace;
    else if (const int hold = holdAtTop(any); hold >= 2)
        words << Doses::tr("hold %1 seconds").arg(hold);
    if (any.band > 0)
        words << bandName(any.band);
    const auto first = shared(doses, [](const auto& dose) { return dose.firstSide; });
    if (first && *first)
        words << (**first == Side::Left ? Doses::tr("left first") : Doses::tr("right first"));
    const auto extra = shared(doses, [](const auto& dose) { return dose.extraSetSide; });
    if (extra && *extra)
        words << (**extra == Side::Left ? Doses::tr("one more set left")
                                        : Doses::tr("one more set right"));
    return words;
}

} // namespace

QString amountInWords(const Amount& amount) {
    const int number = numberOf(amount);
    if (std::holds_alternative<Seconds>(amount))
        return number == 1 ? Doses::tr("1 second") : Doses::tr("%1 seconds").arg(number);
    return number == 1 ? Doses::tr("1 time") : Doses::tr("%1 times").arg(number);
}

QString amountInShort(const Amount& amount) {
    const auto pattern =
        std::holds_alternative<Seconds>(amount) ? Doses::tr("%1 s", "seconds") : Doses::tr("%1×");
    return pattern.arg(numberOf(amount));
}

QString doseLine(const DosesByDay& doses) {
    const auto sets = shared(doses, [](const auto& dose) { return dose.sets; });
    const auto amount = shared(doses, [](const auto& dose) { return dose.amount; });
    auto main = setsAndAmount(sets, amount);
    if (anyOf(doses).perSide && (sets || amount))
        main = Doses::tr("%1 each side").arg(main);
    main[0] = main[0].toUpper();
    return (QStringList{main} + extras(doses)).join(QStringLiteral(", "));
}

QString sideLetter(Side side) {
    return side == Side::Left ? Doses::tr("L", "left side") : Doses::tr("R", "right side");
}

} // namespace hipwise
