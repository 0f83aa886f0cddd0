package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;

@UseCase
@ForStaff
class KnownFamilies implements InstitutionFamilies {
    private final InstitutionRelationMapper mapper;
    private final MovableClock clock;

    KnownFamilies(InstitutionRelationMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Families today() {
        return on(clock.now().toLocalDate());
    }

    @Override
    public Families on(LocalDate day) {
        return Families.of(mapper.on(day));
    }
}
