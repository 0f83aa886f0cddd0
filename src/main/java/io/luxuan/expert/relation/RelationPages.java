package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.InstitutionRelation;
import io.luxuan.expert.avoidance.Institutions;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.Like;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;

/** The register of relations for the staff, the newest first. */
@UseCase
@ForStaff
class RelationPages {
    private final InstitutionRelationMapper mapper;
    private final MovableClock clock;

    RelationPages(InstitutionRelationMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @param words part of either name */
    public Slice<InstitutionRelation> search(String words, String cursor) {
        String pattern = words == null || words.isBlank() ? null : Like.holding(Institutions.normalise(words));
        return Slice.of(mapper.search(pattern, cursor, Slice.PAGE + 1), Slice.PAGE, InstitutionRelation::id);
    }

    public LocalDate today() {
        return clock.now().toLocalDate();
    }
}
