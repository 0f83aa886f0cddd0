package io.luxuan.award.money;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Projects and awards without one, as whoever has to do with their money knows them. */
@Component
public class MoneyHolders {
    private final MoneyHolderMapper holders;

    MoneyHolders(MoneyHolderMapper holders) {
        this.holders = holders;
    }

    public Optional<MoneyHolder> find(String id) {
        return holders.byIds(List.of(id)).stream().findFirst();
    }

    public MoneyHolder get(String id) {
        return find(id).orElseThrow(() -> new NotFound("award", id));
    }

    /** In one statement. */
    public Map<String, MoneyHolder> byIds(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : holders.byIds(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(MoneyHolder::id, Function.identity()));
    }

    /** Those of other units do not exist for the signed-in person. */
    public MoneyHolder own(String id) {
        Person person = Actors.require();
        return find(id).filter(one -> person.is(Role.SYSTEM) || one.organisationId().equals(person.organisationId()))
                .orElseThrow(() -> new NotFound("award", id));
    }

    /** Nobody else moves it until the transaction ends. */
    public void lock(MoneyHolder holder) {
        if (holder.ofProject()) {
            holders.lockProject(holder.id());
        } else {
            holders.lockAward(holder.id());
        }
    }
}
