package io.luxuan.expert.profile;

import io.luxuan.expert.Expert;
import io.luxuan.expert.PastSeat;
import io.luxuan.expert.SeatHistory;
import io.luxuan.expert.pool.ExpertMapper;
import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** What experts see and say of themselves. Institutions to be kept away from work at once: they only restrict. */
@UseCase
@ForExperts
public class OwnProfile {
    private static final int NAMES_MOST = 2000;

    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final LeaveMapper leaves;
    private final ChangeMapper changes;
    private final SeatHistory history;
    private final AuditTrail audit;

    OwnProfile(ExpertMapper mapper, PoolReader reader, LeaveMapper leaves, ChangeMapper changes, SeatHistory history,
            AuditTrail audit) {
        this.mapper = mapper;
        this.reader = reader;
        this.leaves = leaves;
        this.changes = changes;
        this.history = history;
        this.audit = audit;
    }

    public ExpertRow get() {
        return reader.ofAccounts(List.of(Actors.require().id())).stream().findFirst()
                .orElseThrow(() -> new NotFound("expert", Actors.require().id()));
    }

    public Expert expert() {
        return reader.withFields(List.of(get())).get(0);
    }

    public List<LeaveLine> leaves() {
        return LeaveLine.of(leaves.ofExpert(get().id()), reader.today());
    }

    public Optional<ChangeRow> newestChange() {
        return changes.newestOf(get().id());
    }

    public Slice<PastSeat> seats(String cursor) {
        return Slice.of(history.own(cursor, Slice.PAGE + 1), Slice.PAGE, PastSeat::id);
    }

    @Transactional
    public void declare(String avoided) {
        if (avoided.length() > NAMES_MOST) {
            throw new Refusal("expert.too-long", Map.of("avoided", "experts.too-long"));
        }
        ExpertRow row = get();
        mapper.declare(row.accountId(), avoided);
        List<String> before = lines(row.avoidedInstitutions());
        List<String> after = lines(avoided);
        String removed = before.stream().filter(name -> !after.contains(name)).collect(Collectors.joining("；"));
        audit.record(AuditEvent.of("expert.declare", "expert", row.id()).change(before.size(), after.size())
                .because(removed.isEmpty() ? null : "- " + removed));
    }

    private static List<String> lines(String names) {
        return names == null ? List.of() : names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
