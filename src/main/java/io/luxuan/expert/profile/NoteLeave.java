package io.luxuan.expert.profile;

import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** A manager notes leave by date, for one expert or for many, and ends it. */
@UseCase
@ForManagers
public class NoteLeave {
    private final LeaveMapper leaves;
    private final LeaveBook book;
    private final PoolReader reader;

    NoteLeave(LeaveMapper leaves, LeaveBook book, PoolReader reader) {
        this.leaves = leaves;
        this.book = book;
        this.reader = reader;
    }

    @Transactional
    public void note(String expertId, LeaveForm form) {
        if (reader.rows(List.of(expertId)).isEmpty()) {
            throw new NotFound("expert", expertId);
        }
        book.note(expertId, form);
    }

    /** Notes the same leave for many; those who have leave on some of these days stay as they are. @return how many got it */
    @Transactional
    public int noteAll(Collection<String> expertIds, LeaveForm form) {
        Set<String> known = new LinkedHashSet<>(reader.rows(expertIds).stream().map(ExpertRow::id).toList());
        if (known.isEmpty()) {
            throw new Refusal("expert.nobody", Map.of("ids", "refusal.expert.nobody"));
        }
        book.require(form);
        leaves.overlapping(Set.copyOf(known), form.from(), form.to()).forEach(known::remove);
        if (!known.isEmpty()) {
            book.insert(List.copyOf(known), form);
        }
        return known.size();
    }

    @Transactional
    public void end(String expertId, String leaveId) {
        book.end(leaves.find(leaveId, expertId).orElseThrow(() -> new NotFound("leave", leaveId)));
    }
}
