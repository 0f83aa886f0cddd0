package io.luxuan.expert;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pool as the staff look through it. */
@Component
@ForStaff
class PoolPages {
    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final SeatCounts seats;
    private final Programmes programmes;
    private final MovableClock clock;

    PoolPages(ExpertMapper mapper, PoolReader reader, SeatCounts seats, Programmes programmes, MovableClock clock) {
        this.mapper = mapper;
        this.reader = reader;
        this.seats = seats;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @param seats held in this year's rounds */
    record Line(Expert expert, int seats) {}

    /** @param programmes names of those that choose from these fields */
    record FieldGroup(String label, String programmes, List<Programme.Field> fields) {
        static FieldGroup of(Programme programme) {
            return new FieldGroup(programme.fields().label(), programme.name(), programme.fields().entries());
        }

        FieldGroup and(FieldGroup other) {
            return new FieldGroup(label, programmes + "、" + other.programmes, fields);
        }
    }

    public Slice<Line> search(PoolFilter filter, String cursor) {
        Slice<ExpertRow> page = Slice.of(
                mapper.search(filter, cursor, Slice.PAGE + 1, reader.today()), Slice.PAGE, ExpertRow::id);
        List<Expert> experts = reader.withFields(page.rows());
        Map<String, Integer> held = seats.ofYear(clock.now().getYear(), experts.stream().map(Expert::id).toList());
        return new Slice<>(experts.stream().map(expert -> new Line(expert, held.getOrDefault(expert.id(), 0))).toList(),
                page.next());
    }

    public Expert get(String id) {
        return reader.withFields(reader.rows(List.of(id))).stream().findFirst()
                .orElseThrow(() -> new NotFound("expert", id));
    }

    /** The dictionaries of all programmes; one that several programmes share is shown once. */
    public List<FieldGroup> fieldGroups() {
        Map<List<Programme.Field>, FieldGroup> groups = new LinkedHashMap<>();
        programmes.current().forEach(programme ->
                groups.merge(programme.fields().entries(), FieldGroup.of(programme), FieldGroup::and));
        return List.copyOf(groups.values());
    }

    public Map<String, String> fieldNames() {
        Map<String, String> names = new LinkedHashMap<>();
        fieldGroups().forEach(group -> group.fields().forEach(field -> names.putIfAbsent(field.code(), field.name())));
        return names;
    }
}
