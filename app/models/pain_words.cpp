#include "app/models/pain_words.h"

#include "app/models/session_view.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::PainWords)
};

QString sentenceOf(const PainAnswer& answer, bool setsAhead) {
    if (answer.advice == PainAdvice::EndSession)
        return answer.inExercise
                   ? Words::tr("Stop here for today. The plan leaves this exercise out for a week.")
                   : Words::tr("Stop here for today, and see how it is tomorrow.");
    if (answer.colour == PainColour::Green)
        return Words::tr("That is all right to train with. Stop if it gets worse.");
    if (!answer.inExercise)
        return Words::tr("Go on gently, and stop if it gets worse.");
    if (!setsAhead)
        return answer.colour == PainColour::Red
                   ? Words::tr("Do no more of it today. The plan leaves it out for a week.")
                   : Words::tr("Noted. The plan asks for less of it next time.");
    switch (answer.advice) {
    case PainAdvice::Fewer:
        return Words::tr("Do a little less in the sets to come, and stop if it gets worse.");
    case PainAdvice::Easier:
        return Words::tr("Go on with something easier.");
    case PainAdvice::GoOn:
    case PainAdvice::LeaveOut:
    case PainAdvice::EndSession:
        return answer.colour == PainColour::Red
                   ? Words::tr("Leave this exercise out. The plan does so too, for a week.")
                   : Words::tr("Leave this exercise out for today. The plan asks for less next "
                               "time.");
    }
    return {};
}

QString offerWords(PainAdvice advice, const PainAnswer& answer, const QString& easier) {
    switch (advice) {
    case PainAdvice::GoOn:
        return answer.colour == PainColour::Green ? Words::tr("Go on")
                                                  : Words::tr("Go on as it is");
    case PainAdvice::Fewer:
        return Words::tr("Less: %1 a set", "amount").arg(amountWords(*answer.fewer));
    case PainAdvice::Easier:
        return Words::tr("Easier: %1", "exercise").arg(easier);
    case PainAdvice::LeaveOut:
        return Words::tr("Leave it out today");
    case PainAdvice::EndSession:
        return Words::tr("End the session");
    }
    return {};
}

bool isPossible(PainAdvice advice, const PainAnswer& answer, bool setsAhead) {
    const bool red = answer.colour == PainColour::Red;
    const bool ends = answer.advice == PainAdvice::EndSession;
    switch (advice) {
    case PainAdvice::GoOn:
        return !ends && (!red || !setsAhead);
    case PainAdvice::Fewer:
        return setsAhead && !red && answer.fewer;
    case PainAdvice::Easier:
        return setsAhead && !ends && answer.colour != PainColour::Green && answer.easier;
    case PainAdvice::LeaveOut:
        return setsAhead;
    case PainAdvice::EndSession:
        return red;
    }
    return false;
}

} // namespace

QString placeName(PainPlace place) {
    switch (place) {
    case PainPlace::LowBack:
        return Words::tr("Lower back");
    case PainPlace::Hip:
        return Words::tr("Hip");
    case PainPlace::Knee:
        return Words::tr("Knee");
    case PainPlace::Elsewhere:
        return Words::tr("Elsewhere");
    }
    return {};
}

PainWords painWordsOf(const PainAnswer& answer, bool setsAhead, const Catalogue& catalogue) {
    PainWords words;
    words.sentence = sentenceOf(answer, setsAhead);
    words.warns = answer.colour == PainColour::Red;
    for (const PainAdvice advice :
         {answer.advice, PainAdvice::GoOn, PainAdvice::Fewer, PainAdvice::Easier,
          PainAdvice::LeaveOut, PainAdvice::EndSession}) {
        const bool known =
            std::ranges::find(words.offers, advice, &PainOffer::advice) != words.offers.end();
        if (known || !isPossible(advice, answer, setsAhead))
            continue;
        if (advice == PainAdvice::Easier) {
            words.easier = drawingOf(catalogue, answer.easier->exercise);
            words.easierName = nameOfExercise(catalogue, answer.easier->exercise);
        }
        words.offers.push_back({advice, offerWords(advice, answer, words.easierName)});
    }
    return words;
}

} // namespace hipwise
