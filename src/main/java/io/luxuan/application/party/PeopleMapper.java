package io.luxuan.application.party;

import io.luxuan.application.AsideGround;
import io.luxuan.application.ClaimAside;
import io.luxuan.application.Naming;
import io.luxuan.application.PartyKind;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Claims set aside and what named people said; both belong to a version and go with it. */
@Mapper
interface PeopleMapper {
    String ASIDE = """
            SELECT s.application_id, s.version_no, s.kind, s.order_no AS number, p.person, p.institution, s.ground, s.reason,
                   s.set_by, s.set_at
            FROM application_claim_aside s
            JOIN application a ON a.id = s.application_id AND a.version_no = s.version_no
            JOIN application_party p ON p.application_id = s.application_id AND p.version_no = s.version_no AND p.kind = s.kind
                AND p.order_no = s.order_no
            """;

    @Select(ASIDE + "WHERE a.round_id = #{roundId} ORDER BY s.application_id, s.kind, s.order_no")
    List<ClaimAside> aside(@Param("roundId") String roundId);

    @Select(ASIDE + "WHERE a.id = #{id} ORDER BY s.kind, s.order_no")
    List<ClaimAside> asideOf(@Param("id") String applicationId);

    /** Of the version that is current; nothing when there is no such claim or it is set aside already. */
    @Insert("""
            INSERT INTO application_claim_aside (application_id, version_no, kind, order_no, ground, reason, set_by, set_at)
            SELECT p.application_id, p.version_no, p.kind, p.order_no, #{ground}, #{reason}, #{by}, #{at}
            FROM application_party p JOIN application a ON a.id = p.application_id AND a.version_no = p.version_no
            WHERE p.application_id = #{id} AND p.kind = #{kind} AND p.order_no = #{number} AND NOT EXISTS (
                SELECT 1 FROM application_claim_aside s WHERE s.application_id = p.application_id AND s.version_no = p.version_no
                    AND s.kind = p.kind AND s.order_no = p.order_no)
            """)
    int setAside(@Param("id") String applicationId, @Param("kind") PartyKind kind, @Param("number") int number,
            @Param("ground") AsideGround ground, @Param("reason") String reason, @Param("by") String accountId, @Param("at") LocalDateTime at);

    @Delete("""
            DELETE FROM application_claim_aside WHERE application_id = #{id} AND kind = #{kind} AND order_no = #{number}
                AND version_no = (SELECT version_no FROM application WHERE id = #{id})
            """)
    int takeBack(@Param("id") String applicationId, @Param("kind") PartyKind kind, @Param("number") int number);

    @Select("""
            SELECT n.application_id, n.kind, n.order_no AS number, n.account_id, n.person, n.takes_part, n.said_at
            FROM application_naming n JOIN application a ON a.id = n.application_id AND a.version_no = n.version_no
            WHERE a.round_id = #{roundId} ORDER BY n.application_id, n.kind, n.order_no, n.account_id
            """)
    List<Naming> said(@Param("roundId") String roundId);

    /** Where somebody of this name is a member, in applications of others that have been handed in and not been withdrawn. */
    @Select("""
            SELECT p.application_id, p.version_no, p.order_no AS number, p.person, p.institution, a.organisation_name AS applicant,
                   a.round_id, n.takes_part
            FROM application_party p JOIN application a ON a.id = p.application_id AND a.version_no = p.version_no
            LEFT JOIN application_naming n ON n.application_id = p.application_id AND n.version_no = p.version_no AND n.kind = p.kind
                AND n.order_no = p.order_no AND n.account_id = #{account}
            WHERE p.person_key = #{name} AND p.kind = 'MEMBER' AND a.version_no > 0 AND a.status NOT IN ('DRAFT', 'WITHDRAWN', 'LAPSED')
              AND (#{unit} IS NULL OR a.organisation_id <> #{unit})
              AND (#{before} IS NULL OR p.application_id < #{before})
            ORDER BY p.application_id DESC, p.order_no LIMIT #{limit}
            """)
    List<Named> naming(@Param("name") String personKey, @Param("account") String accountId,
            @Param("unit") String organisationId, @Param("before") String beforeId, @Param("limit") int limit);

    @Insert("""
            INSERT INTO application_naming (application_id, version_no, kind, order_no, account_id, person, takes_part, said_at)
            SELECT p.application_id, p.version_no, p.kind, p.order_no, #{account}, #{person}, #{takesPart}, #{at}
            FROM application_party p JOIN application a ON a.id = p.application_id AND a.version_no = p.version_no
            WHERE p.application_id = #{id} AND p.kind = 'MEMBER' AND p.order_no = #{number} AND p.person_key = #{name}
                AND (#{unit} IS NULL OR a.organisation_id <> #{unit}) AND NOT EXISTS (
                SELECT 1 FROM application_naming n WHERE n.application_id = p.application_id AND n.version_no = p.version_no
                    AND n.kind = p.kind AND n.order_no = p.order_no AND n.account_id = #{account})
            """)
    int say(@Param("id") String applicationId, @Param("number") int number, @Param("name") String personKey,
            @Param("account") String accountId, @Param("unit") String organisationId, @Param("person") String person,
            @Param("takesPart") boolean takesPart, @Param("at") LocalDateTime at);

    /** @param takesPart null while nothing was said */
    record Named(String applicationId, int versionNo, int number, String person, String institution, String applicant, String roundId,
            Boolean takesPart) {}
}
