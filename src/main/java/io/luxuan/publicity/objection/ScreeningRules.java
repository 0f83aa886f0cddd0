package io.luxuan.publicity.objection;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** When an objection is accepted for handling at all: real-name, written, with evidence, within the window. */
final class ScreeningRules {
    private ScreeningRules() {}

    /** The first reason that keeps it from being accepted. */
    static Verdict screen(ObjectionForm form, int evidence, Notice list, EntryState entry, LocalDateTime now) {
        return Stream.of(withinWindow(list, now), entryStillListed(entry), realName(form), evidencePresent(evidence),
                        factsStated(form), notAcademicJudgementAlone(form))
                .filter(verdict -> !verdict.isAllowed()).findFirst().orElse(ALLOWED);
    }

    /** To the second of the list's own publicity; a supplementary list has its own. */
    static Verdict withinWindow(Notice list, LocalDateTime now) {
        return list.isInPublicityAt(now) ? ALLOWED : refused("objection.late");
    }

    static Verdict entryStillListed(EntryState entry) {
        return entry == EntryState.LISTED || entry == EntryState.HELD ? ALLOWED : refused("objection.not-listed");
    }

    static Verdict realName(ObjectionForm form) {
        boolean complete = form.objectorKind() != null && form.idType() != null && !Wording.saysNothing(form.name())
                && !form.idNumber().isEmpty() && !form.phone().isEmpty();
        return complete ? ALLOWED : refused("objection.anonymous");
    }

    static Verdict evidencePresent(int files) {
        return files > 0 ? ALLOWED : refused("objection.no-evidence");
    }

    static Verdict factsStated(ObjectionForm form) {
        return form.grounds() != null && !Wording.saysNothing(form.facts()) ? ALLOWED : refused("objection.incomplete");
    }

    /** Disagreement with the experts' academic judgement alone is not accepted. */
    static Verdict notAcademicJudgementAlone(ObjectionForm form) {
        return form.grounds() != Grounds.ACADEMIC ? ALLOWED : refused("objection.academic");
    }
}
