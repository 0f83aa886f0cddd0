package io.luxuan.record;

import io.luxuan.record.AwardSection.PaperSection;
import io.luxuan.shared.verify.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Papers of projects: every version from the first on, each with the hash of what it said. Records of before have none. */
final class PaperCheck implements Check {
    static final Set<String> KIND = Set.of("STATEMENT", "CERTIFICATE", "MIDTERM", "ACCEPTANCE", "CORRECTION", "CHANGE");
    static final Set<String> STATE = Set.of("SUBMITTED", "APPROVED", "RETURNED");
    static final Set<String> CHANGE = Set.of("ASKED", "ENDORSED", "APPROVED", "REFUSED", "WITHDRAWN");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Override
    public Optional<Difference> of(RecordFile file) {
        List<AwardSection> awards = file.record().awards() == null ? List.of() : file.record().awards();
        return Check.first(awards.size(), at -> awards.get(at).papers() == null ? Optional.empty()
                : papers("/record/awards/" + at + "/papers", awards.get(at), file.record()));
    }

    private static Optional<Difference> papers(String pointer, AwardSection award, SealedRecord record) {
        List<PaperSection> papers = award.papers();
        List<PaperSection> sorted = new ArrayList<>(papers);
        sorted.sort(Comparator.comparing(PaperSection::kind).thenComparing(PaperSection::version));
        boolean agreed = papers.stream().anyMatch(paper -> paper.kind().equals("STATEMENT") && paper.state().equals("APPROVED"));
        return Check.expect(papers.equals(sorted), RecordFault.PAPER, pointer, "another order", "by kind and version")
                .or(() -> Check.first(papers.size(), at -> paper(pointer + "/" + at, at == 0 ? null : papers.get(at - 1), papers.get(at), record)))
                .or(() -> Check.expect(agreed || !award.state().equals("CLOSED"), RecordFault.PAPER, pointer, "no task statement in force",
                        "an approved STATEMENT of what was closed"));
    }

    private static Optional<Difference> paper(String pointer, PaperSection before, PaperSection paper, SealedRecord record) {
        int next = before != null && before.kind().equals(paper.kind()) ? before.version() + 1 : 1;
        Set<String> states = paper.kind().equals("CHANGE") ? CHANGE : STATE;
        return Check.expect(KIND.contains(paper.kind()), RecordFault.NAME, pointer + "/kind", paper.kind(), KIND)
                .or(() -> Check.expect(states.contains(paper.state()), RecordFault.NAME, pointer + "/state", paper.state(), states))
                .or(() -> Check.expect(paper.version() == next, RecordFault.PAPER, pointer + "/version", paper.version(), next))
                .or(() -> Check.expect(HASH.matcher(paper.sha256()).matches(), RecordFault.PAPER, pointer + "/sha256", paper.sha256(),
                        "64 hexadecimal digits"))
                .or(() -> MomentCheck.order(pointer + "/decidedAt", paper.handedInAt(), paper.decidedAt()))
                .or(() -> MomentCheck.order(pointer + "/handedInAt", paper.handedInAt(), record.sealedAt()))
                .or(() -> MomentCheck.order(pointer + "/decidedAt", paper.decidedAt(), record.sealedAt()));
    }
}
