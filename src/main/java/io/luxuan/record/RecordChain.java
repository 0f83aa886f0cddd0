package io.luxuan.record;

import io.luxuan.record.ChainSection.Link;
import io.luxuan.record.tree.Differences;
import io.luxuan.shared.verify.Difference;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a record follows those before it: it names the one just before, and the last one of its round, which tells the same. */
final class RecordChain {
    private RecordChain() {}

    /** @param before verified files, the oldest first */
    static Optional<Difference> link(RecordFile file, List<RecordFile> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordFile> previous = last(before, one -> one.record().chain().number() == file.record().chain().number() - 1);
        Optional<RecordFile> ofRound = last(before, one -> one.record().round().id().equals(file.record().round().id()));
        if (previous.isEmpty() && ofRound.isEmpty()) {
            long last = before.get(before.size() - 1).record().chain().number();
            return Optional.of(RecordFault.CHAIN_GAP.at("/record/chain/number", file.record().chain().number(), last + 1));
        }
        return previous.flatMap(one -> Check.compare(RecordFault.CHAIN_LINK, file, "/chain/previous", link(one)))
                .or(() -> ofRound.flatMap(one -> ofRound(file, one)));
    }

    private static Optional<RecordFile> last(List<RecordFile> before, Predicate<RecordFile> which) {
        return before.stream().filter(which).reduce((earlier, later) -> later);
    }

    /** A record between the two of a round is a gap; what was decided once stays as it was. */
    private static Optional<Difference> ofRound(RecordFile file, RecordFile before) {
        boolean next = file.record().stage().ordinal() == before.record().stage().ordinal() + 1;
        return Check.expect(next, RecordFault.CHAIN_GAP, "/record/stage", file.record().stage(), "the one after " + before.record().stage())
                .or(() -> Check.compare(RecordFault.CHAIN_LINK, file, "/chain/ofRound", link(before)))
                .or(() -> Stream.of("round", "programme", "settings", "draws", "reviews", "ranking", "decision")
                        .map(member -> Differences.first(RecordFault.ROUND_UNLIKE, "/record/" + member,
                                file.tree().at("/record/" + member), before.tree().at("/record/" + member)))
                        .flatMap(Optional::stream).findFirst());
    }

    private static Link link(RecordFile before) {
        return new Link(before.record().chain().number(), before.envelope().sha256(), before.envelope().sm3());
    }
}
