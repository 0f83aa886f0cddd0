package io.luxuan.account.pace;

import io.luxuan.shared.NetworkAddress;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.budget.Budget;
import io.luxuan.shared.budget.SendingBudgets;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each sign-in that failed is a line of the audit log: of the account that it was for, under the address that it came from.
 * A guesser fills no log with it: an account and an address have so many lines an hour and all together so many a day; a last
 * one says that those that follow are not written. A name that nobody has is not written down: people type passwords there.
 */
@Component
public class FailedSignIns {
    static final String ACTION = "account.sign-in-failed";
    private static final String NOBODYS = "-";
    private static final String ALL = "all";

    /** Why it failed; words {@code audit.detail.<cause>}. */
    public enum Cause {
        /** 用户名或密码不对，或账号不能登录 */ WRONG_PASSWORD,
        /** 验证码或恢复码不对 */ WRONG_CODE,
        /** 通行密钥不对，或账号不能登录 */ WRONG_PASSKEY,
        /** 失败太多，本次没有核对 */ MUST_WAIT,
        /** 此后一段时间不再逐条记录 */ NO_MORE_LINES
    }

    private final AuditTrail audit;
    private final SendingBudgets budgets;

    FailedSignIns(AuditTrail audit, SendingBudgets budgets) {
        this.audit = audit;
        this.budgets = budgets;
    }

    /** @param accountId and its {@code username}: null for a name that nobody has */
    @Transactional
    public void record(String accountId, String username, String address, Cause cause) {
        String account = accountId == null ? NOBODYS : accountId;
        String spent = spent(account, NetworkAddress.normal(address));
        if (spent == null || has(Budget.FAILED_SIGN_INS_NOTED, spent)) {
            write(account, username, address, spent == null ? cause : Cause.NO_MORE_LINES);
        }
    }

    /** Whose budget is used up; null while all have room. */
    private String spent(String account, String address) {
        if (!has(Budget.FAILED_SIGN_INS, "address " + address)) {
            return "address " + address;
        }
        if (!account.equals(NOBODYS) && !has(Budget.FAILED_SIGN_INS, "account " + account)) {
            return "account " + account;
        }
        return has(Budget.ALL_FAILED_SIGN_INS, ALL) ? null : ALL;
    }

    private boolean has(Budget budget, String whose) {
        return budgets.spend(budget, whose, 1).isEmpty();
    }

    /** Nobody has signed in: whoever it was is known by the address alone. */
    private void write(String account, String username, String address, Cause cause) {
        String where = address == null || address.isEmpty() ? NOBODYS : address;
        Person somebody = new Person(account, NOBODYS, "IP " + where, Role.SYSTEM, null);
        String why = username == null ? cause.name() : username + " " + cause;
        Actors.run(somebody, () -> audit.record(AuditEvent.of(ACTION, "account", account).because(why)));
    }
}
