package io.luxuan.expert.profile;

import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.expert.pool.ProfileJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change that waits, side by side with the profile of today.
 *
 * @param parts in the order of the form
 */
record WaitingChange(ChangeRow row, Expert expert, List<Part> parts) {
    /**
     * @param field see {@link ProfileChange.Part}
     * @param now   what stands in the pool today
     * @param moved whether somebody changed that after the expert asked
     */
    record Part(String field, String now, String wanted, boolean moved) {}

    /** What the expert wanted to be different from what there was then. */
    static ProfileChange of(ChangeRow row) {
        return ProfileChange.between(ProfileJson.read(row.baseJson(), ExpertForm.class),
                ProfileJson.read(row.wantedJson(), ExpertForm.class));
    }

    static WaitingChange of(ChangeRow row, Expert expert, FieldNames names) {
        ProfileChange asked = of(row);
        ExpertForm today = ExpertForm.of(expert, names);
        ProfileChange moved = ProfileChange.between(ProfileJson.read(row.baseJson(), ExpertForm.class), today);
        List<Part> parts = new ArrayList<>();
        for (ProfileChange.Part part : asked.parts()) {
            String now = moved.parts().stream().filter(other -> other.field().equals(part.field()))
                    .map(ProfileChange.Part::after).findFirst().orElse(part.before());
            parts.add(new Part(part.field(), shown(part.field(), now, names), shown(part.field(), part.after(), names),
                    moved.has(part.field())));
        }
        return new WaitingChange(row, expert, parts);
    }


    private static String shown(String field, String value, FieldNames names) {
        return "fields".equals(field) && !value.isEmpty()
                ? Stream.of(value.split(",")).map(names::nameOf).collect(Collectors.joining("、")) : value;
    }
}
