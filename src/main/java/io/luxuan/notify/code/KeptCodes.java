package io.luxuan.notify.code;

import io.luxuan.notify.CodeAsker;
import io.luxuan.notify.Way;
import io.luxuan.notify.code.CodeMapper.Asked;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.seal.ServerSecrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of codes: a keyed hash, how often it was guessed at, and that it was used. Each step stays, whatever the caller does next. */
@Component
class KeptCodes {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    static final int MOST_OF_ONE = 5;
    static final int MOST_OF_STRANGERS = 20;
    static final int MOST_OF_ALL = 60;
    private static final int MOST_TRIES = 5;

    private final CodeMapper mapper;
    private final ServerSecrets secrets;
    private final MovableClock clock;

    KeptCodes(CodeMapper mapper, ServerSecrets secrets, MovableClock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param address where nobody gets it: the owner */
    record Ask(String id, String purpose, String owner, Way way, String address, CodeAsker asker) {}

    /**
     * So many in an hour an asker may have, whatever others ask for. Strangers together may have more; when they have had them, one who
     * asks for the first time gets a code all the same, up to a number that fills no mailbox. For the owner's browsers only the first holds.
     *
     * @throws Refusal {@code code.too-many}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Ask ask, String code) {
        LocalDateTime now = clock.now();
        String asker = secrets.seal("code-askers").of(ask.asker().who());
        Asked asked = mapper.asked(ask.purpose(), ask.owner(), ask.address(), asker, now.minus(HOUR));
        int strangers = asked.own() == 0 ? MOST_OF_ALL : MOST_OF_STRANGERS;
        if (asked.own() >= MOST_OF_ONE || !ask.asker().known() && asked.strangers() >= strangers) {
            throw new Refusal("code.too-many", Map.of("address", "refusal.code.too-many"));
        }
        mapper.insert(new CodeMapper.Code(ask.id(), ask.purpose(), ask.owner(), ask.way(), ask.address(), hash(ask.id(), code), now,
                now.plus(GOOD_FOR), 0, null), asker, ask.asker().known());
    }

    /** The address; empty when the code is not this one. @throws Refusal {@code code.over} when none counts any more */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public Optional<String> use(String id, String purpose, String owner, String typed) {
        LocalDateTime now = clock.now();
        Optional<CodeMapper.Code> found = mapper.find(id, purpose, owner);
        if (found.isEmpty() || mapper.attempt(id, MOST_TRIES, now) == 0) {
            throw new Refusal("code.over", Map.of("code", "refusal.code.over"));
        }
        byte[] ours = found.get().codeHash().getBytes(StandardCharsets.UTF_8);
        boolean right = MessageDigest.isEqual(ours, hash(id, typed).getBytes(StandardCharsets.UTF_8));
        return right && mapper.use(id, now) == 1 ? Optional.of(found.get().address()) : Optional.empty();
    }

    private String hash(String id, String code) {
        return secrets.seal("mailed-codes").of(id + "\n" + code);
    }
}
