package io.luxuan.panel.pool;

import io.luxuan.expert.SeatCounts;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
@ForStaff
class SeatsOfYear implements SeatCounts {
    private final LoadMapper loads;

    SeatsOfYear(LoadMapper loads) {
        this.loads = loads;
    }

    @Override
    public Map<String, Integer> ofYear(int year, Collection<String> expertIds) {
        return expertIds.isEmpty() ? Map.of() : loads.ofExperts(year, expertIds).stream()
                .collect(Collectors.toMap(LoadMapper.Load::expertId, load -> (int) load.seats()));
    }

    @Override
    public Map<String, Integer> ofYear(int year) {
        return loads.ofYear(year).stream()
                .collect(Collectors.toMap(LoadMapper.Load::expertId, load -> (int) load.seats()));
    }
}
