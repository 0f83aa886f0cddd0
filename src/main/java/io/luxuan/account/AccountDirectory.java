package io.luxuan.account;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Accounts by user name, and units newest first, for administrators. */
@UseCase
@ForAdministrators
class AccountDirectory {
    private final AccountMapper accounts;
    private final OrganisationMapper organisations;

    AccountDirectory(AccountMapper accounts, OrganisationMapper organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    public Slice<AccountLine> accounts(String text, Role role, String cursor) {
        List<AccountLine> rows = accounts.search(SearchText.normal(text), role, cursor, Slice.PAGE + 1);
        return Slice.of(rows, Slice.PAGE, AccountLine::username);
    }

    public Slice<Organisation> organisations(String text, String cursor) {
        List<Organisation> rows = organisations.search(SearchText.normal(text), cursor, Slice.PAGE + 1);
        return Slice.of(rows, Slice.PAGE, Organisation::id);
    }

    public AccountLine account(String id) {
        AccountRow row = accounts.withId(id).orElseThrow(() -> new NotFound("account", id));
        String organisation = row.organisationId() == null ? null
                : organisations.withId(row.organisationId()).map(Organisation::name).orElse(null);
        return new AccountLine(row.id(), row.username(), row.name(), row.role(), organisation, row.lockedUntil(),
                row.enabled(), row.passwordHash() != null, row.createdAt());
    }
}
