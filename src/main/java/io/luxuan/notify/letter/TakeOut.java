package io.luxuan.notify.letter;

import io.luxuan.notify.ToldGroup;
import io.luxuan.notify.Way;
import io.luxuan.notify.rule.ToldRules;
import io.luxuan.notify.told.Outgoing;
import io.luxuan.notify.told.ToldRow;
import io.luxuan.notify.way.Ways;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which news goes out by which way: what the managers' table opens, for those who have an address and want it. */
@Component
class TakeOut implements Outgoing {
    private final Ways ways;
    private final ToldRules rules;
    private final OutgoingMapper mapper;

    TakeOut(Ways ways, ToldRules rules, OutgoingMapper mapper) {
        this.ways = ways;
        this.rules = rules;
        this.mapper = mapper;
    }

    @Override
    public void take(List<ToldRow> rows) {
        ways.open().forEach(way -> take(way, rows));
    }

    private void take(Way way, List<ToldRow> rows) {
        Map<ToldGroup, List<String>> ids = rows.stream().filter(row -> rules.goesBy(row.kind(), way))
                .collect(Collectors.groupingBy(row -> row.kind().group(), Collectors.mapping(ToldRow::id, Collectors.toList())));
        ids.forEach((group, some) -> mapper.take(way, group, some));
    }
}
