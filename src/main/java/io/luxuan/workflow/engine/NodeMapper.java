package io.luxuan.workflow.engine;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface NodeMapper {
    @Update("UPDATE node SET seen_at = CURRENT_TIMESTAMP(6) WHERE id = #{id}")
    int beat(String id);

    @Insert("INSERT INTO node (id, seen_at) VALUES (#{id}, CURRENT_TIMESTAMP(6))")
    void enter(String id);

    @Update("UPDATE node SET seen_at = TIMESTAMPADD(DAY, -1, CURRENT_TIMESTAMP(6)) WHERE id = #{id}")
    void leave(String id);

    @Select("SELECT id FROM node WHERE seen_at < TIMESTAMPADD(SECOND, -#{seconds}, CURRENT_TIMESTAMP(6))")
    List<String> silentFor(@Param("seconds") long seconds);

    @Delete("DELETE FROM node WHERE id = #{id}")
    void forget(String id);

    /** Of the engine's own table: its queries do not know who holds a job. */
    @Select("SELECT ID_ FROM ACT_RU_JOB WHERE LOCK_OWNER_ = #{owner} AND LOCK_EXP_TIME_ IS NOT NULL")
    List<String> jobsHeldBy(String owner);
}
