package io.luxuan.notify.code;

import io.luxuan.notify.Way;
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
    private static final int MOST_AN_HOUR = 5;
    private static final int MOST_TRIES = 5;

    private final CodeMapper mapper;
    private final ServerSecrets secrets;
    private final MovableClock clock;

    KeptCodes(CodeMapper mapper, ServerSecrets secrets, MovableClock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(String id, String purpose, String owner, Way way, String address, String code) {
        LocalDateTime now = clock.now();
        LocalDateTime since = now.minus(HOUR);
        if (mapper.ofOwner(purpose, owner, since) >= MOST_AN_HOUR || mapper.toAddress(address, since) >= MOST_AN_HOUR) {
            throw new Refusal("code.too-many", Map.of("address", "refusal.code.too-many"));
        }
        mapper.insert(new CodeMapper.Code(id, purpose, owner, way, address, hash(id, code), now, now.plus(GOOD_FOR), 0, null));
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
