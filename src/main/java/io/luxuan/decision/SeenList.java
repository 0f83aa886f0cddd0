package io.luxuan.decision;

import io.luxuan.selection.Line;
import io.luxuan.selection.Proposal;
import io.luxuan.shared.Hashes;
import java.util.List;
import java.util.stream.Collectors;

/** A list as a meeting saw it, as 64 digits: whoever changes the minutes, a tie or a reason afterwards changes them. */
final class SeenList {
    private SeenList() {}

    static String hash(Meeting meeting, List<MeetingChange> changes, Proposal proposal) {
        String list = proposal.lines().stream().map(SeenList::text).sorted().collect(Collectors.joining("\n"));
        String made = changes.stream().map(change -> change.applicationId() + change.kind() + change.reason()
                + change.tiePlace() + change.setTo()).sorted().collect(Collectors.joining("\n"));
        return Hashes.sm3(String.join("\n\n", String.valueOf(meeting.heldOn()), String.valueOf(meeting.minutes()),
                String.valueOf(meeting.tieReason()), made, list));
    }

    private static String text(Line line) {
        String amount = line.amount() == null ? "" : line.amount().stripTrailingZeros().toPlainString();
        return line.id() + "/" + line.rank() + "/" + line.selected() + "/" + amount;
    }
}
