package io.luxuan.ranking.member;

import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.ranking.session.StageMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cards of one application on the table of its group. @param members of the group now, the chair first */
record GroupTable(List<StageMember> members, List<StageCard> cards) {
    List<StageCard> signed() {
        return cards.stream().filter(StageCard::isSigned).toList();
    }

    /** Members whose card is not signed yet. */
    public List<StageMember> missing() {
        return withState(StageCard::isOpen);
    }

    public List<StageMember> avoiding() {
        return withState(card -> card.state() == StageCardState.AVOIDED);
    }

    boolean isComplete(int needed) {
        return missing().isEmpty() && signed().size() >= needed;
    }

    /** Who confirms: the chair, and where the chair has no part in it the first of the others who signed. */
    Optional<StageMember> confirms() {
        return withState(StageCard::isSigned).stream().findFirst();
    }

    private List<StageMember> withState(Predicate<StageCard> wanted) {
        Set<String> whose = cards.stream().filter(wanted).map(StageCard::memberId).collect(Collectors.toSet());
        return members.stream().filter(member -> whose.contains(member.id())).toList();
    }
}
