package org.plenary.dsl.citation;

/**
 * What is known of an organ's sessions: the date of a resolution tells whose it is where its number does not, since
 * 48/9 of 8 October 2021 cannot be of the forty-eighth session of the General Assembly.
 */
final class Sessions {

    private static final int YEAR_BEFORE_FIRST_ASSEMBLY = 1945;
    private static final int YEAR_BEFORE_FIRST_COUNCIL = 2005;
    private static final int COUNCIL_SESSIONS_A_YEAR = 3;

    // The first session of each range, the numbers that resolutions had in it: they ran on until session 30.
    private static final int[][] NUMBERS = {{1, 1, 1010}, {11, 990, 2050}, {20, 1990, 3150}, {28, 3040, 3600}};

    private Sessions() {
    }

    /** Whether the General Assembly was in this session: the seventy-second lasted from September 2017 to 2018. */
    static boolean ofAssembly(int session, int year) {
        return year == YEAR_BEFORE_FIRST_ASSEMBLY + session || year == YEAR_BEFORE_FIRST_ASSEMBLY + session + 1;
    }

    /** Whether the Human Rights Council was in this session, give or take one: it holds three a year since 2006. */
    static boolean ofHumanRightsCouncil(int session, int year) {
        int last = COUNCIL_SESSIONS_A_YEAR * (year - YEAR_BEFORE_FIRST_COUNCIL);
        return last - COUNCIL_SESSIONS_A_YEAR <= session && session <= last + 1;
    }

    /** Whether a resolution of one of the first thirty sessions of the General Assembly may have this number. */
    static boolean mayHaveNumber(int session, int number) {
        int[] range = NUMBERS[0];
        for (int[] later : NUMBERS) {
            range = later[0] <= session ? later : range;
        }
        return range[1] <= number && number <= range[2];
    }
}
