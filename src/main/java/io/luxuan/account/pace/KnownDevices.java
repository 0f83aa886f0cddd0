package io.luxuan.account.pace;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Browsers from which the owner of an account has signed in: there the right password always works at once, whatever
 * others do. Ten wrong ones in a row, and the browser is as strange as any other.
 */
@Component
public class KnownDevices {
    public static final int FAILURES = 10;

    private final KnownDeviceMapper mapper;
    private final DeviceCookie cookie;
    private final MovableClock clock;

    KnownDevices(KnownDeviceMapper mapper, DeviceCookie cookie, MovableClock clock) {
        this.mapper = mapper;
        this.cookie = cookie;
        this.clock = clock;
    }

    public boolean knows(String username) {
        return cookie.token().filter(token -> mapper.count(Hashes.sha256(token), username, FAILURES) > 0).isPresent();
    }

    public void wrong(String username) {
        cookie.token().ifPresent(token -> mapper.countFailure(Hashes.sha256(token), username));
    }

    public void remember(String accountId) {
        String hash = Hashes.sha256(cookie.keep());
        if (mapper.seen(hash, accountId, clock.now()) > 0) {
            return;
        }
        try {
            mapper.insert(hash, accountId, clock.now());
        } catch (DuplicateKeyException atTheSameMoment) {
            mapper.seen(hash, accountId, clock.now());
        }
    }

    /** The account in the browser of this request. */
    void forgetHere(String accountId) {
        cookie.token().ifPresent(token -> mapper.forgetOne(Hashes.sha256(token), accountId));
    }

    public void forget(String accountId) {
        mapper.forget(accountId);
    }
}
