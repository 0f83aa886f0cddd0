package io.luxuan.record;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Rubric;
import io.luxuan.programme.SecondStage;
import java.util.List;

/**
 * The programme version that the round pinned, as far as scores and amounts rest on it.
 *
 * @param sha256      of the programme's file, line ends as LF
 * @param secondStage null where there is none
 */
record ProgrammeSection(
        String id, int version, String sha256, String name, String document, String article,
        List<CriterionSection> criteria, SecondStage secondStage) {

    /** @param max greatest points, the weight on the hundred-point scale */
    record CriterionSection(String key, String label, int max) {}

    static ProgrammeSection of(Programme programme, String sha256) {
        return new ProgrammeSection(programme.id(), programme.version(), sha256, programme.name(),
                programme.policy().document(), programme.policy().article(), criteria(programme.rubric()),
                programme.secondStage());
    }

    private static List<CriterionSection> criteria(Rubric rubric) {
        return rubric == null ? List.of() : rubric.criteria().stream()
                .map(each -> new CriterionSection(each.key(), each.label(), each.max())).toList();
    }
}
