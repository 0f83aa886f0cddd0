package io.luxuan.unit.register;

import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.Like;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** What units claimed, for managers: what waits, and what was decided. */
@UseCase
@ForStaff
public class WaitingEntries implements DeskCounter {
    private final UnitEntryMapper entries;
    private final Dictionary words;

    WaitingEntries(UnitEntryMapper entries, Dictionary words) {
        this.entries = entries;
        this.words = words;
    }

    public record Line(Entry entry, String word) {}

    /** @param search part of a unit's name; null for all */
    public Slice<Line> page(EntryState state, String search, String cursor) {
        Slice<Entry> found = Slice.of(entries.page(state, Like.holding(search), cursor, Slice.PAGE + 1), Slice.PAGE, Entry::id);
        return new Slice<>(found.rows().stream().map(entry -> new Line(entry, words.word(entry.fact(), entry.value()))).toList(), found.next());
    }

    @Override
    public long waiting() {
        return entries.waiting();
    }

    @Override
    public String messageKey() {
        return "unit.desk";
    }

    @Override
    public String path() {
        return "/manager/units";
    }
}
