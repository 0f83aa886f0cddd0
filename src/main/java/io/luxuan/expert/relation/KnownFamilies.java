package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.shared.MovableClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
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
