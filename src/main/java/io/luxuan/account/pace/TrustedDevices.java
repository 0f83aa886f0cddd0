package io.luxuan.account.pace;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Known browsers in which their owner need not prove more than the password for thirty days. Forgotten with the browser: when
 * the password changes, and after ten wrong ones.
 */
@Component
public class TrustedDevices {
    public static final Period TRUSTED = Period.ofDays(30);
    private static final int SHOWN = 50;

    private final TrustedDeviceMapper mapper;
    private final KnownDevices known;
    private final DeviceCookie cookie;
    private final MovableClock clock;

    TrustedDevices(TrustedDeviceMapper mapper, KnownDevices known, DeviceCookie cookie, MovableClock clock) {
        this.mapper = mapper;
        this.known = known;
        this.cookie = cookie;
        this.clock = clock;
    }

    public boolean isTrusted(String account) {
        return cookie.token().filter(token -> mapper.count(Hashes.sha256(token), account, KnownDevices.FAILURES, clock.now()) > 0).isPresent();
    }

    /**
     * The browser of this request, from now on, under a token of its own: whoever copied the one that it had, from a computer
     * that others use too, is trusted with nothing. Others who use the browser are known there again when they sign in.
     */
    public void trust(String account) {
        known.forgetHere(account);
        String token = cookie.renew();
        known.remember(account);
        LocalDateTime now = clock.now();
        mapper.trust(Hashes.sha256(token), account, Ids.next(), cookie.browser(), now, now.plus(TRUSTED));
    }

    public List<TrustedDevice> of(String account) {
        return mapper.of(account, clock.now(), SHOWN);
    }

    /** Whether there was one to end. */
    public boolean end(String account, String id) {
        return mapper.distrust(account, id) > 0;
    }

    public void endAll(String account) {
        mapper.distrustAll(account);
    }
}
