"""What the seats may do, and the policies that play them."""
