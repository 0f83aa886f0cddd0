package io.luxuan.application.recommend;

import io.luxuan.application.recommend.PlaceMapper.Placed;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.order.EqualsOrder;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.shared.order.PutInOrder;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A department puts what it recommends in a round in order, where the round asks for it, until the recommenders' time is over. */
@UseCase
@ForRecommenders
class RecommendedOrder {
    private final PlaceMapper places;
    private final Quotas quotas;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    RecommendedOrder(PlaceMapper places, Quotas quotas, Setting setting, AuditTrail audit, MovableClock clock) {
        this.places = places;
        this.quotas = quotas;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param rows by number @param open whether it may be changed */
    record View(Round round, Quota quota, EqualsOrder order, Map<String, ApplicationRow> rows, boolean open) {
        public String seen() {
            return Hashes.sha256(order.placed() + "/" + order.waiting());
        }
    }

    /** @throws NotFound where the round asks for no order */
    public View view(String roundId) {
        Round round = setting.round(roundId);
        Quota quota = quotas.of(roundId, department());
        if (!quota.ranked()) {
            throw new NotFound("order", roundId);
        }
        Map<String, ApplicationRow> rows = rows(roundId);
        return new View(round, quota, order(roundId, rows), rows, Eligible.recommendationIsOpen(round, clock.now()).isAllowed());
    }

    /** @throws io.luxuan.shared.order.FaultyOrder with all that is wrong; the order stays as it was */
    @Transactional
    public void order(String roundId, OrderForm form) {
        Eligible.recommendationIsOpen(setting.round(roundId), Arrival.moment(clock)).requireAt("order");
        quotas.hold(roundId);
        View before = view(roundId);
        if (form.seen() != null && !form.seen().equals(before.seen())) {
            throw new Refusal("decision.order-moved", Map.of("order", "refusal.recommend.order-moved"));
        }
        EqualsOrder next = PutInOrder.put(before.order(), form).order();
        if (next.equals(before.order())) {
            return;
        }
        places.clear(roundId, department());
        List<Placed> placed = new ArrayList<>();
        next.placed().forEach(number -> placed.add(new Placed(before.rows().get(number).id(), placed.size() + 1)));
        Chunks.each(placed, some -> places.insert(roundId, department(), some));
        audit.record(AuditEvent.of("recommend.order", "round", roundId).inRound(roundId)
                .change(before.order().placed().size(), next.placed().size()).because(String.join("、", next.placed())));
    }

    private Map<String, ApplicationRow> rows(String roundId) {
        Map<String, ApplicationRow> rows = new LinkedHashMap<>();
        places.sent(roundId, department()).stream().filter(row -> row.numberText() != null).forEach(row -> rows.put(row.numberText(), row));
        return rows;
    }

    private EqualsOrder order(String roundId, Map<String, ApplicationRow> rows) {
        Map<String, String> numbers = new LinkedHashMap<>();
        rows.forEach((number, row) -> numbers.put(row.id(), number));
        List<String> placed = places.of(roundId, department()).stream().map(Placed::applicationId)
                .filter(numbers::containsKey).map(numbers::get).toList();
        return new EqualsOrder(placed, rows.keySet().stream().filter(number -> !placed.contains(number)).toList());
    }

    private static String department() {
        return Actors.require().organisationId();
    }
}
