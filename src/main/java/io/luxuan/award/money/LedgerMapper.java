package io.luxuan.award.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL over many rows in {@code mapper/award/LedgerMapper.xml}. */
@Mapper
public interface LedgerMapper {
    Set<String> present(@Param("keys") Collection<String> keys);

    /** Takes the rows' exclusive locks also where another transaction was faster: a plain IGNORE would deadlock. */
    void open(@Param("accounts") Collection<LedgerAccount> accounts);

    /** Locked in the order of their keys, so that two transactions never wait for each other. */
    List<LedgerAccount> lock(@Param("keys") Collection<String> keys);

    @Select("""
            SELECT id, account_key, scope, fund, organisation_id, project_id, year_no, programme_id, person_key, committed, paid, awards
            FROM ledger_account WHERE id IN (SELECT account_id FROM ledger_entry WHERE project_id = #{projectId} AND kind = 'COMMIT')
            ORDER BY account_key
            """)
    List<LedgerAccount> ofProject(String projectId);

    /** The accounts on which these awards were committed. */
    List<AwardAccount> ofProjects(@Param("ids") Collection<String> projectIds);

    /** From which sources entries of this kind were made for these awards. */
    List<String> sources(@Param("kind") EntryKind kind, @Param("ids") Collection<String> projectIds);

    /** Changes each account by its own; those whose caps stand against it are left. Answers how many were changed. */
    int change(@Param("changes") Collection<Change> changes);

    @Update("""
            UPDATE ledger_account SET committed = committed + #{amount}, awards = awards + #{count}
            WHERE id = #{id} AND committed + #{amount} <= #{cap} AND committed + #{amount} >= paid
            AND awards + #{count} <= #{most} AND awards + #{count} >= 0
            """)
    int commit(@Param("id") String id, @Param("amount") BigDecimal amount, @Param("cap") BigDecimal cap, @Param("count") int count,
            @Param("most") int most);

    @Update("""
            UPDATE ledger_account SET paid = paid - #{amount}, committed = committed - #{amount}
            WHERE id = #{id} AND paid >= #{amount}
            """)
    int recover(@Param("id") String id, @Param("amount") BigDecimal amount);

    void enter(@Param("entries") Collection<LedgerEntry> entries);

    Set<String> committedProjects(@Param("projectIds") Collection<String> projectIds);

    @Select("SELECT COUNT(*) FROM ledger_entry WHERE project_id = #{projectId} AND kind = #{kind} AND source_id = #{sourceId}")
    long entered(@Param("projectId") String projectId, @Param("kind") EntryKind kind, @Param("sourceId") String sourceId);

    @Select("""
            SELECT id, account_id, project_id, kind, source_id, committed, paid, entered_at, entered_by
            FROM ledger_entry WHERE account_id = #{accountId} ORDER BY id DESC LIMIT #{limit}
            """)
    List<LedgerEntry> newest(@Param("accountId") String accountId, @Param("limit") int limit);

    /**
     * Awards of a fund, in the order of the key.
     *
     * @param yearNo null for all years
     * @param hidden rounds of which no unit, person or project is named; they count in whatever names none
     * @param after  key of the page before
     */
    List<LedgerSum> sums(@Param("fund") String fund, @Param("yearNo") Integer yearNo, @Param("by") LedgerSum.By by,
            @Param("hidden") Collection<String> hidden, @Param("after") String after, @Param("limit") int limit);

    /** Of all funds; each award stands on one account of its own, so none counts twice. */
    @Select("""
            SELECT a.fund, a.year_no, SUM(a.committed) AS committed, COALESCE(SUM(m.due), 0) AS due, COALESCE(SUM(m.sent), 0) AS sent,
                   SUM(a.paid) AS paid, COALESCE(SUM(m.returned), 0) AS returned, SUM(a.awards) AS awards
            FROM ledger_account a LEFT JOIN (
                SELECT project_id, SUM(CASE WHEN state IN ('DUE', 'HELD', 'APPROVED') THEN amount ELSE 0 END) AS due,
                       SUM(CASE WHEN state = 'SENT' THEN amount ELSE 0 END) AS sent,
                       SUM(CASE WHEN state = 'RETURNED' THEN amount ELSE 0 END) AS returned
                FROM project_payment WHERE state NOT IN ('PAID', 'CANCELLED') GROUP BY project_id) m ON m.project_id = a.project_id
            WHERE a.scope = 'AWARD' GROUP BY a.fund, a.year_no ORDER BY a.fund, a.year_no
            """)
    List<FundSum> byFundAndYear();

    /** Single awards, the newest first. @param hidden rounds whose awards are left out; @param after id of the last one of the page before */
    List<LedgerAward> awards(@Param("filter") AwardFilter filter, @Param("hidden") Collection<String> hidden,
            @Param("after") String after, @Param("limit") int limit);

    /** Accounts of these keys as they stand, without a lock. */
    List<LedgerAccount> read(@Param("keys") Collection<String> keys);

    List<LedgerAccount> balances(@Param("scope") LedgerScope scope, @Param("fund") String fund,
            @Param("yearNo") Integer yearNo, @Param("organisationIds") Collection<String> organisationIds);

    @Select("""
            SELECT id, account_key, scope, fund, organisation_id, project_id, year_no, programme_id, person_key, committed, paid, awards
            FROM ledger_account WHERE fund = #{fund} AND scope = 'ENTERPRISE_YEAR' AND year_no = #{yearNo}
            AND (#{after} IS NULL OR account_key > #{after}) ORDER BY account_key LIMIT #{limit}
            """)
    List<LedgerAccount> units(@Param("fund") String fund, @Param("yearNo") int yearNo, @Param("after") String after,
            @Param("limit") int limit);
}
