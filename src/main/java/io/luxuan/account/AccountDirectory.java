package io.luxuan.account;

import io.luxuan.account.pace.SignInPace;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForAccountKeepers;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;

/** Accounts by user name, and units newest first, for those who keep them. */
@UseCase
@ForAccountKeepers
class AccountDirectory {
    private final AccountMapper accounts;
    private final OrganisationMapper organisations;
    private final SignInPace pace;
    private final Duties duties;

    AccountDirectory(AccountMapper accounts, OrganisationMapper organisations, SignInPace pace, Duties duties) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.pace = pace;
        this.duties = duties;
    }

    public Slice<AccountLine> accounts(String text, Role role, boolean waiting, String cursor) {
        List<AccountLine> rows = accounts.search(SearchText.normal(text), role, waiting, cursor, Slice.PAGE + 1);
        return Slice.of(rows, Slice.PAGE, AccountLine::username);
    }

    /** How many wait because their unit was registered already. */
    public int waiting() {
        return accounts.countWaiting();
    }

    public Slice<Organisation> organisations(String text, String cursor) {
        List<Organisation> rows = organisations.search(SearchText.normal(text), cursor, Slice.PAGE + 1);
        return Slice.of(rows, Slice.PAGE, Organisation::id);
    }

    /** Until when whoever guessed at its password waits; null when nobody does. */
    public LocalDateTime slowedUntil(AccountLine account) {
        return pace.slowedUntil(account.username()).orElse(null);
    }

    /** What whoever looks may do to an account beyond closing it. */
    public record May(boolean reset, boolean enable) {}

    public May may(String id) {
        AccountRow row = get(id);
        return new May(duties.mayReset(Actors.require(), row).isAllowed(), duties.mayEnable(Actors.require(), row).isAllowed());
    }

    public AccountLine account(String id) {
        AccountRow row = get(id);
        String organisation = row.organisationId() == null ? null
                : organisations.withId(row.organisationId()).map(Organisation::name).orElse(null);
        return new AccountLine(row.id(), row.username(), row.name(), row.role(), organisation, row.enabled(), row.passwordHash() != null,
                row.createdAt(), row.waitingSince());
    }

    private AccountRow get(String id) {
        return accounts.withId(id).orElseThrow(() -> new NotFound("account", id));
    }
}
