package io.luxuan.account.passkey;

import io.luxuan.shared.actor.Person;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Those that were taken away stay as rows: who took them, and when. */
@Mapper
interface PasskeyMapper {
    @Insert("""
            INSERT INTO passkey (id, account_id, credential_id, credential_hash, credential, rp_id, name, transports, signature_count,
                verified, backup_eligible, backed_up, created_at)
            VALUES (#{id}, #{accountId}, #{credentialId}, #{credentialHash}, #{credential}, #{rpId}, #{name}, #{transports},
                #{signatureCount}, #{verified}, #{backupEligible}, #{backedUp}, #{createdAt})
            """)
    void insert(PasskeyRow row);

    @Select("""
            SELECT id, account_id, credential_id, credential_hash, credential, rp_id, name, transports, signature_count, verified,
                   backup_eligible, backed_up, created_at, last_used_at
            FROM passkey WHERE account_id = #{account} AND removed_at IS NULL ORDER BY created_at, id
            """)
    List<PasskeyRow> of(String account);

    @Select("""
            SELECT id, account_id, credential_id, credential_hash, credential, rp_id, name, transports, signature_count, verified,
                   backup_eligible, backed_up, created_at, last_used_at
            FROM passkey WHERE credential_hash = #{hash} AND removed_at IS NULL
            """)
    Optional<PasskeyRow> withCredential(String hash);

    /** Nothing where it signed in the meantime, or was taken away. */
    @Update("""
            UPDATE passkey SET signature_count = #{count}, backed_up = #{backedUp}, last_used_at = #{now}
            WHERE id = #{row.id} AND signature_count = #{row.signatureCount} AND removed_at IS NULL
            """)
    int use(@Param("row") PasskeyRow row, @Param("count") long count, @Param("backedUp") boolean backedUp, @Param("now") LocalDateTime now);

    @Update("UPDATE passkey SET name = #{name} WHERE id = #{id} AND account_id = #{account} AND removed_at IS NULL")
    int rename(@Param("id") String id, @Param("account") String account, @Param("name") String name);

    @Update("""
            UPDATE passkey SET removed_at = #{now}, removed_by = #{by.id}, removed_by_name = #{by.name}
            WHERE id = #{id} AND account_id = #{account} AND removed_at IS NULL
            """)
    int remove(@Param("id") String id, @Param("account") String account, @Param("by") Person by, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE passkey SET removed_at = #{now}, removed_by = #{by.id}, removed_by_name = #{by.name}
            WHERE account_id = #{account} AND removed_at IS NULL
            """)
    int removeAll(@Param("account") String account, @Param("by") Person by, @Param("now") LocalDateTime now);
}
