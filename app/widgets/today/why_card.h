#pragma once

#include "app/models/session_view.h"
#include "app/widgets/card.h"

namespace hipwise {

class FoldButton;

/// Why the session looks like this: a heading that opens all reasons and where they were read.
class WhyCard : public Card {
    Q_OBJECT

  public:
    explicit WhyCard(QWidget* parent = nullptr);

    void setReasons(const std::vector<WhyEntry>& why, const QStringList& sources);

  private:
    void setUnfolded(bool unfolded);

    FoldButton* m_heading;
    QWidget* m_body = nullptr;
    std::vector<WhyEntry> m_why;
    QStringList m_sources;
};

} // namespace hipwise
