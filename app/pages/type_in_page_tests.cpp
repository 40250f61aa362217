#include "app/pages/type_in_page.h"

namespace hipwise {

void TypeInPage::takeTestsBack() {
    const TestResults now = m_draft.tests;
    for (const TypedTest& test : testsNow())
        for (const TypedBlank& blank : test.blanks) {
            const auto before = resultOf(m_draftOpened.tests, test.test, blank.side);
            if (before != resultOf(now, test.test, blank.side))
                Q_EMIT testTyped(test.test, blank.side, before, test.day);
        }
}

void TypeInPage::setDraft(const CheckIn& draft) {
    m_draft = draft;
    showState();
}

std::vector<TypedTest> TypeInPage::testsNow() const {
    return sheet() && m_snapshot ? typedTests(*sheet(), *m_snapshot, m_draft)
                                 : std::vector<TypedTest>{};
}

} // namespace hipwise
