package nl.routebord.live;

/**
 * This process among those that share a database.
 *
 * @param id random and new with every start, so that nothing of an earlier one is taken for its own
 */
record Node(String id) {

    static Node fresh() {
        return new Node(Screen.randomId());
    }
}
