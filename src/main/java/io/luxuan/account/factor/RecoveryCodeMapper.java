package io.luxuan.account.factor;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RecoveryCodeMapper {
    @Insert("""
            <script>INSERT INTO recovery_code (account_id, code_hash) VALUES
            <foreach item="hash" collection="hashes" separator=",">(#{account}, #{hash})</foreach></script>
            """)
    void insert(@Param("account") String account, @Param("hashes") List<String> hashes);

    @Update("""
            UPDATE recovery_code SET used_at = #{now}
            WHERE account_id = #{account} AND code_hash = #{hash} AND used_at IS NULL
            """)
    int use(@Param("account") String account, @Param("hash") String hash, @Param("now") LocalDateTime now);

    @Select("SELECT COUNT(*) FROM recovery_code WHERE account_id = #{account} AND used_at IS NULL")
    int left(String account);

    @Delete("DELETE FROM recovery_code WHERE account_id = #{account}")
    int forget(String account);
}
