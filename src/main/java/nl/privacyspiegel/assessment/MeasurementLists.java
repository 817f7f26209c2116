package nl.privacyspiegel.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.framework.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads of many measurements at once: only the columns that are needed, and never a query for each of them. */
interface MeasurementLists extends Repository<Measurement, UUID> {

    /** A measurement with what is needed of its assessment. */
    record Row(
            UUID id,
            UUID assessment,
            String assessmentName,
            UUID unit,
            UUID framework,
            MeasurementKind kind,
            LocalDate date,
            int revision) {}

    /** A decision about a domain; the explanation only where it was not assessed. */
    record Score(
            UUID measurement,
            String domain,
            @Nullable BigDecimal grade,
            boolean notAssessed,
            @Nullable String explanation) {}

    /** What was found for a question. */
    record Found(
            UUID measurement,
            String question,
            String narrative,
            @Nullable Judgement judgement,
            @Nullable LocalDate date,
            String references) {}

    /** How many rows a measurement has, how many of them are filled in, and in how many there is anything at all. */
    record Count(UUID measurement, long all, long filled, long begun) {}

    String ROW = """
            select new nl.privacyspiegel.assessment.MeasurementLists$Row(
                m.id, a.id, a.name, a.unitId, a.frameworkVersionId, m.kind, m.measuredOn, m.revision)
            from Measurement m join Assessment a on a.id = m.assessmentId
            """;

    String NO_ADOPTED_REVISION =
            " and not exists (select r.id from Measurement r where r.replacesId = m.id and r.adoptedOn is not null)";

    @Query(ROW + "where m.adoptedOn is not null and a.unitId in :units" + NO_ADOPTED_REVISION)
    List<Row> adopted(Collection<UUID> units);

    @Query(ROW + "where m.adoptedOn is not null and a.frameworkVersionId in :versions and a.unitId not in :units"
            + NO_ADOPTED_REVISION)
    List<Row> adoptedElsewhere(Collection<UUID> versions, Collection<UUID> units);

    @Query("""
            select m.id from Measurement m join Assessment a on a.id = m.assessmentId
            where m.adoptedOn is not null and m.id in :measurements and a.unitId in :units
            """)
    List<UUID> adoptedAmong(Collection<UUID> measurements, Collection<UUID> units);

    @Query(ROW + "where m.adoptedOn is null and a.archivedOn is null and a.unitId in :units")
    List<Row> open(Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.assessment.MeasurementLists$Score(
                s.measurementId, s.domainId, s.grade, s.notAssessed,
                case when s.notAssessed = true then s.explanation else '' end)
            from DomainGradeRow s join Measurement m on m.id = s.measurementId join Assessment a on a.id = m.assessmentId
            where m.adoptedOn is not null and a.unitId in :units
            """)
    List<Score> scores(Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.assessment.MeasurementLists$Score(
                s.measurementId, s.domainId, s.grade, s.notAssessed, '')
            from DomainGradeRow s join Measurement m on m.id = s.measurementId join Assessment a on a.id = m.assessmentId
            where m.adoptedOn is not null and s.grade is not null
                and a.frameworkVersionId in :versions and a.unitId not in :units
            """)
    List<Score> scoresElsewhere(Collection<UUID> versions, Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.assessment.MeasurementLists$Found(
                f.measurementId, f.questionId, f.narrative, f.judgement, f.foundOn, f.sources)
            from Finding f join Measurement m on m.id = f.measurementId join Assessment a on a.id = m.assessmentId
            where m.adoptedOn is not null and m.id in :measurements and a.unitId in :units
            """)
    List<Found> findings(Collection<UUID> measurements, Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.assessment.MeasurementLists$Score(
                s.measurementId, s.domainId, s.grade, s.notAssessed, s.explanation)
            from DomainGradeRow s join Measurement m on m.id = s.measurementId join Assessment a on a.id = m.assessmentId
            where m.adoptedOn is not null and m.id in :measurements and a.unitId in :units
            """)
    List<Score> decisions(Collection<UUID> measurements, Collection<UUID> units);

    @Query("""
            select new nl.privacyspiegel.assessment.MeasurementLists$Count(
                f.measurementId, count(f.id), count(f.judgement),
                sum(case when f.judgement is not null or f.foundOn is not null or f.narrative <> '' or f.sources <> ''
                    then 1 else 0 end))
            from Finding f join Measurement m on m.id = f.measurementId
            where m.assessmentId in :assessments and (m.adoptedOn is null or :adoptedToo = true)
            group by f.measurementId
            """)
    List<Count> judged(Collection<UUID> assessments, boolean adoptedToo);

    @Query("""
            select new nl.privacyspiegel.assessment.MeasurementLists$Count(
                s.measurementId, count(s.id), sum(case when s.grade is not null or s.notAssessed = true then 1 else 0 end),
                sum(case when s.grade is not null or s.notAssessed = true or s.explanation <> '' then 1 else 0 end))
            from DomainGradeRow s join Measurement m on m.id = s.measurementId
            where m.assessmentId in :assessments and (m.adoptedOn is null or :adoptedToo = true)
            group by s.measurementId
            """)
    List<Count> decided(Collection<UUID> assessments, boolean adoptedToo);
}
