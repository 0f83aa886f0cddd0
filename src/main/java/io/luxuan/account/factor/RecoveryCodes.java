package io.luxuan.account.factor;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ten codes for the day on which the telephone is lost: shown once, kept as keyed hashes, each good once. */
@Component
class RecoveryCodes {
    static final int HOW_MANY = 10;
    /** Without signs that are easily mistaken for one another; ten of them are 48 bits. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RecoveryCodeMapper mapper;
    private final MovableClock clock;
    private final Seal seal;

    RecoveryCodes(RecoveryCodeMapper mapper, MovableClock clock, ServerSecrets secrets) {
        this.mapper = mapper;
        this.clock = clock;
        this.seal = secrets.seal("recovery-codes");
    }

    /** New ones in the place of all earlier ones. */
    List<String> make(String account) {
        mapper.forget(account);
        List<String> codes = Stream.generate(RecoveryCodes::next).distinct().limit(HOW_MANY).toList();
        mapper.insert(account, codes.stream().map(code -> hash(account, code)).toList());
        return codes;
    }

    boolean use(String account, String typed) {
        return mapper.use(account, hash(account, typed), clock.now()) > 0;
    }

    int left(String account) {
        return mapper.left(account);
    }

    void forget(String account) {
        mapper.forget(account);
    }

    private String hash(String account, String code) {
        String bare = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return seal.of(account + " " + bare);
    }

    private static String next() {
        String signs = RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }
}
