package io.luxuan.account.pace;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AttemptMapper {
    @Select("""
            <script>SELECT attempt_key, failures, last_at FROM sign_in_attempt WHERE attempt_key IN
            <foreach item="key" collection="keys" open="(" separator="," close=")">#{key}</foreach></script>
            """)
    List<AttemptCount> of(@Param("keys") Collection<String> keys);

    /** Takes the one attempt that is due; of several at once, on whichever node, one gets it. */
    @Update("""
            UPDATE sign_in_attempt SET last_at = #{now}
            WHERE attempt_key = #{seen.attemptKey} AND failures = #{seen.failures} AND last_at = #{seen.lastAt}
            """)
    int take(@Param("seen") AttemptCount seen, @Param("now") LocalDateTime now);

    /** The count before the moment: MySQL reads what stands to its left in the same statement. */
    @Update("""
            UPDATE sign_in_attempt SET failures = CASE WHEN last_at < #{forgotten} THEN 1 ELSE failures + 1 END, last_at = #{now}
            WHERE attempt_key = #{key}
            """)
    int count(@Param("key") String key, @Param("forgotten") LocalDateTime forgotten, @Param("now") LocalDateTime now);

    @Insert("INSERT INTO sign_in_attempt (attempt_key, failures, last_at) VALUES (#{key}, 1, #{now})")
    void first(@Param("key") String key, @Param("now") LocalDateTime now);

    @Delete("DELETE FROM sign_in_attempt WHERE attempt_key = #{key}")
    int forget(String key);
}
